"""Signing in, a second factor, and a role that keeps to its own."""

import base64
import hashlib
import hmac
import struct
import time

from reader import DESKTOP, PHONE, Reader

PASSWORD = "a garden in autumn"


def one_click_enters_the_demonstration_without_scripts(reader: Reader) -> None:
    for width in (DESKTOP, PHONE):
        with reader.page(width, scripts=False, signed_in=False) as page:
            page.goto("/dispute?state=mediating")
            assert page.url.startswith(reader.address + "/sign-in"), page.url
            assert page.evaluate("document.documentElement.scrollWidth") <= width["width"]
            page.get_by_role("button", name="经办", exact=True).click()
            assert page.url.endswith("/dispute?state=mediating"), page.url
            page.goto("/me")
            page.get_by_role("button", name="退出登录").click()
            page.goto("/dispute")
            assert "/sign-in" in page.url


def nothing_serious_keeps_people_out_at_the_door(reader: Reader) -> None:
    barriers: list[str] = []
    for width, scheme in ((DESKTOP, "light"), (PHONE, "light"), (DESKTOP, "dark")):
        with reader.page(width, scheme=scheme, signed_in=False) as page:
            page.goto("/sign-in")
            barriers += reader.barriers(page)
            page.locator("button[value=security-admin]").click()
            for path in ("/", "/me", "/accounts"):
                reader.open(page, path)
                barriers += reader.barriers(page)
                assert page.evaluate("document.documentElement.scrollWidth") <= width["width"], path
    assert not barriers, "\n".join(barriers)


def an_account_is_opened_and_enters_with_a_second_factor(reader: Reader) -> None:
    with reader.page(signed_in=False) as page:
        page.goto("/sign-in")
        page.locator("button[value=security-admin]").click()
        reader.open(page, "/accounts")
        page.fill("#account", "newcomer")
        page.fill("#name", "新来的人")
        page.get_by_role("button", name="开设账号").click()
        page.select_option("#role", "clerk")
        page.get_by_role("button", name="授予角色").click()
        page.get_by_role("button", name="重设密码").click()
        initial = page.locator(".note code").inner_text()
    with reader.page(signed_in=False) as page:
        _enter(page, initial)
        page.fill("#old_password", initial)
        page.fill("#new_password", PASSWORD)
        page.get_by_role("button", name="修改密码").click()
        secret = page.locator("#secondFactor code").inner_text()
        counter = int(time.time() / 30)
        page.fill("#secondFactor input[name=code]", _code(secret, counter))
        page.get_by_role("button", name="启用").click()
        assert "已启用" in page.locator("#secondFactor").inner_text()
        page.get_by_role("button", name="退出登录").click()
        _enter(page, PASSWORD, _code(secret, counter + 1))
        reader.open(page, "/dispute")


def a_purpose_shows_what_is_covered_and_stands_in_the_history(reader: Reader) -> None:
    party = reader.json("/api/v1/dispute_party?limit=1")["records"][0]
    with reader.page() as page:
        reader.open(page, f"/dispute_party/{party['id']}")
        assert party["fields"]["name"] in page.locator("dl.terms").first.inner_text()
        page.locator("details.reveal summary").click()
        page.fill("#purpose", "核对当事人")
        page.get_by_role("button", name="显示并记录").click()
        assert party["fields"]["name"] not in page.locator("dl.terms").first.inner_text()
        reader.open(page, f"/dispute_party/{party['id']}")
        assert party["fields"]["name"] in page.locator("dl.terms").first.inner_text()
        assert "核对当事人" in page.locator("ol.line").inner_text()


def a_refusal_says_who_may(reader: Reader) -> None:
    with reader.page(signed_in=False) as page:
        page.goto("/sign-in")
        page.locator("button[value=auditor]").click()
        assert page.request.get("/dispute").status == 403
        reader.open(page, "/journal")
        assert page.locator("tbody tr").count() > 10


def _enter(page, password: str, code: str = "") -> None:
    page.goto("/sign-in")
    page.fill("#account", "newcomer")
    page.fill("#password", password)
    page.fill("#code", code)
    page.get_by_role("button", name="登录", exact=True).click()


def _code(secret: str, counter: int) -> str:
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack(">Q", counter), hashlib.sha1).digest()
    at = mac[-1] & 15
    return f"{(int.from_bytes(mac[at:at + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06d}"
