"""Every kind of page: widths, languages, themes, scripts off, what keeps people out."""

import re
import urllib.error
import urllib.request
from html.parser import HTMLParser

from reader import DESKTOP, PHONE, Reader

FIGURE = "mediation.disputes.accepted"
HAN = re.compile("[\u4e00-\u9fff]")


def _pages(reader: Reader) -> list[str]:
    dispute = reader.json("/api/v1/dispute?limit=1")["records"][0]["id"]
    return [
        "/", "/report/2019-H1", "/figures", f"/figures/{FIGURE}", f"/dispute?figure={FIGURE}", "/dispute",
        f"/dispute/{dispute}", "/visit", "/zero_report", "/mediation_org", "/unit", "/search?q=漏水",
        "/law", "/law/changes", "/law/rules/fy99.reply", "/law/due?rule=fy99.review&start=2019-02-01",
    ]


def pages_fit_a_desktop_and_a_phone(reader: Reader) -> None:
    for width in (DESKTOP, PHONE):
        with reader.page(width) as page:
            for path in _pages(reader):
                reader.open(page, path)
                wide = page.evaluate("document.documentElement.scrollWidth")
                assert wide <= width["width"], f"{path} is {wide} px wide in a window of {width['width']} px"


def lines_of_a_record_fit_beside_its_steps(reader: Reader) -> None:
    with reader.page(DESKTOP) as page:
        for register in ("dispute", "reconsideration_case"):
            for record in reader.json(f"/api/v1/{register}?limit=5")["records"]:
                reader.open(page, f"/{register}/{record['id']}")
                hidden = page.evaluate(
                    "Math.max(0, ...[...document.querySelectorAll('.record .scroll')]"
                    ".map((box) => box.scrollWidth - box.clientWidth))")
                assert hidden == 0, f"{hidden} px of a table are out of sight at {page.url}"


def the_first_page_of_a_phone_begins_with_what_presses_and_is_short(reader: Reader) -> None:
    with reader.page(PHONE) as page:
        reader.open(page, "/")
        tall = page.evaluate("document.documentElement.scrollHeight")
        assert tall < 6 * PHONE["height"], f"{tall} px"
        first = page.locator("main .panel h2").first.inner_text()
        assert first in ("等您办的", "期限"), first
        page.locator(".all-ways summary").click()
        assert page.get_by_role("link", name="调解纠纷", exact=True).is_visible()


def the_palette_begins_with_what_one_did_lately(reader: Reader) -> None:
    with reader.page(DESKTOP) as page:
        reader.open(page, "/person")
        page.keyboard.press("Control+k")
        page.locator("dialog.palette [role=option]").first.wait_for()
        heads = page.locator("dialog.palette div.group").all_inner_texts()
        assert "办事" in heads and heads.index("办事") < heads.index("页面"), heads
        assert not reader.barriers(page)


def nothing_serious_keeps_people_out(reader: Reader) -> None:
    barriers: list[str] = []
    for width, scheme in ((DESKTOP, "light"), (PHONE, "light"), (DESKTOP, "dark")):
        with reader.page(width, scheme=scheme) as page:
            for path in _pages(reader):
                reader.open(page, path)
                barriers += [f"{scheme}: {barrier}" for barrier in reader.barriers(page)]
    assert not barriers, "\n".join(barriers)


def pages_have_one_heading_and_a_title(reader: Reader) -> None:
    with reader.page() as page:
        for path in _pages(reader):
            reader.open(page, path)
            assert page.locator("h1").count() == 1, f"{path} has {page.locator('h1').count()} h1"
            assert " · " in page.title(), f"{path} is titled {page.title()}"
            assert page.locator("html").get_attribute("lang") == "zh-Hans", path


def one_click_turns_a_page_into_english_and_it_stays(reader: Reader) -> None:
    with reader.page() as page:
        reader.open(page, f"/figures/{FIGURE}")
        page.get_by_role("banner").get_by_text("English", exact=True).click()
        for path in (f"/figures/{FIGURE}", "/dispute", "/figures"):
            reader.open(page, path)
            assert page.locator("html").get_attribute("lang") == "en", path
            words = page.locator("h1").inner_text() + page.locator("nav").first.inner_text()
            assert not HAN.search(words), f"{path} still says {words}"


def a_list_is_searched_without_scripts(reader: Reader) -> None:
    with reader.page(PHONE, scripts=False) as page:
        reader.open(page, "/dispute")
        shown = page.locator("main table tbody tr")
        assert shown.count() > 10
        found = reader.json("/api/v1/dispute?q=%E6%BC%8F%E6%B0%B4")["count"]
        assert found, "nobody quarrels over leaking water"
        reader.open(page, "/dispute?q=漏水")
        assert page.locator(".top .count").inner_text().replace(",", "").count(str(found)) == 1


def pages_read_the_same_without_scripts(reader: Reader) -> None:
    texts: dict[str, set[str]] = {}
    for scripts in (True, False):
        with reader.page(scripts=scripts) as page:
            for path in _pages(reader):
                reader.open(page, path)
                texts.setdefault(path, set()).add(page.locator("main").inner_text())
    assert not [path for path, versions in texts.items() if len(versions) > 1]


def the_first_tab_leads_past_the_navigation(reader: Reader) -> None:
    with reader.page() as page:
        reader.open(page, "/dispute")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"


def no_link_of_a_page_is_dead(reader: Reader) -> None:
    links = {link for path in _pages(reader) for link in _links(_answer(reader, path)[1]) if link.startswith("/")}
    assert len(links) > 100, len(links)
    dead = [link for link in sorted(links) if _answer(reader, link)[0] != 200]
    assert not dead, "\n".join(dead)


def a_file_is_added_to_a_record_without_scripts(reader: Reader) -> None:
    dispute = reader.json("/api/v1/dispute?limit=1")["records"][0]["id"]
    for width, name in ((DESKTOP, "情况说明.txt"), (PHONE, "照片 😀.png")):
        contents = b"\x89PNG\r\n\x1a\n" if name.endswith("png") else "楼上漏水".encode()
        with reader.page(width, scripts=False) as page:
            reader.open(page, f"/dispute/{dispute}")
            page.set_input_files("#file", {"name": name, "mimeType": "text/html", "buffer": contents})
            page.get_by_role("button", name="上传").click()
            assert page.locator(".told").inner_text() == "已办：上传附件"
            with page.expect_download() as download:
                page.locator("#attachments").get_by_role("link", name=name).click()
            assert download.value.suggested_filename == name, download.value.suggested_filename
            assert download.value.path().read_bytes() == contents


def personal_names_are_covered(reader: Reader) -> None:
    parties = reader.json("/api/v1/dispute_party?limit=50")["records"]
    names = [party["fields"]["name"] for party in parties if party["fields"].get("name")]
    assert names and all("*" in name for name in names), names[:5]


def a_wrong_address_is_answered_in_words(reader: Reader) -> None:
    status, text = _answer(reader, "/nowhere")
    assert status == 404 and "没有这一页" in text
    status, text = _answer(reader, "/api/v1/nowhere")
    assert status == 404 and "faults" in text
    status, _ = _answer(reader, "/dispute", method="DELETE")
    assert status == 405


def pages_forbid_what_they_do_not_need(reader: Reader) -> None:
    with reader.asking.open(reader.address + "/") as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy or "default-src 'self'" in policy, policy
        assert "unsafe" not in policy, policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, _: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found |= {value.split("#")[0] for name, value in attributes if name in ("href", "src") and value}


def _links(html: str) -> set[str]:
    parser = _Links()
    parser.feed(html)
    return parser.found - {""}


def _answer(reader: Reader, path: str, method: str = "GET") -> tuple[int, str]:
    address = reader.address + urllib.request.quote(path, safe="/?&=%:+~,;@!$'()*")
    try:
        with reader.asking.open(urllib.request.Request(address, method=method), timeout=60) as answer:
            return answer.status, answer.read().decode(errors="replace")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(errors="replace")
