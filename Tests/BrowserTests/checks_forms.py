"""Forms: two people at one record, what is like a new record, what was typed and not sent, many rows at once."""

import time

from playwright.sync_api import Page
from reader import DESKTOP, PHONE, Reader

ROWS = 5_000


def two_people_at_one_record_choose_field_by_field(reader: Reader) -> None:
    for scripts in (True, False):
        dispute = reader.json("/api/v1/dispute?limit=1")["records"][0]["id"]
        path = f"/dispute/{dispute}/edit"
        with reader.page(scripts=scripts, refused=True) as mine, reader.page(scripts=scripts) as theirs:
            for page, persons, amount in ((mine, "5", "777"), (theirs, "9", None)):
                reader.open(page, path)
                page.fill("#persons_involved", persons)
                page.fill("[id='form.reason']", "重新核对")
                if amount:
                    page.fill("#amount", amount)
            _save(theirs)
            _save(mine)
            assert mine.title().startswith("待定："), mine.title()
            asked = mine.locator("fieldset[id='choose.persons_involved']")
            assert "9" in asked.inner_text() and "5" in asked.inner_text()
            assert not reader.barriers(mine) if scripts else True
            asked.locator("input[value=theirs]").check()
            mine.get_by_role("button", name="按选定的保存").click()
            fields = reader.json(f"/api/v1/dispute/{dispute}")["record"]["fields"]
            assert fields["persons_involved"] == 9 and fields["amount"] == 777, fields


def what_is_like_a_new_record_is_shown_while_typing_and_before_saving(reader: Reader) -> None:
    name = f"试{int(time.time()) % 1_000_000}"
    for scripts in (True, False):
        with reader.page(scripts=scripts, refused=True) as page:
            _person(reader, page, name)
            if not scripts:
                _save(page)
                assert "可能已经登记过" in page.locator(".faults").inner_text()
                assert page.input_value("#name") == name
                page.get_by_role("button", name="都不是同一个").click()
                assert "/person/new" not in page.url, page.url
                continue
            _save(page)
            _person(reader, page, name)
            page.wait_for_selector(".alike a")
            assert name not in page.locator(".alike").inner_text()
            assert not reader.barriers(page)
            page.locator(".alike a").first.click()
            assert page.locator("h1").count() == 1


def what_is_typed_is_kept_and_offered_again(reader: Reader) -> None:
    with reader.page() as page:
        reader.open(page, "/visit/new")
        page.fill("#subject", "话说到一半")
        page.locator("[data-draft-said]").filter(has_text="已暂存").wait_for()
        reader.open(page, "/me")
        assert page.locator("#drafts li").count() >= 1
        assert not reader.barriers(page)
        reader.open(page, "/visit/new")
        page.locator(".drafts").get_by_role("link", name="继续").first.click()
        assert page.input_value("#subject") == "话说到一半"
        reader.open(page, "/visit/new")
        while page.locator(".drafts button").count() > 0:
            page.locator(".drafts button").first.click()
        reader.open(page, "/me")
        assert "来访接待" not in "".join(page.locator("#drafts").all_inner_texts())


def enter_that_chooses_a_character_sends_nothing(reader: Reader) -> None:
    with reader.page() as page:
        for path, field in (("/visit/new", "#referred_to"), ("/visit/grid", "[data-at='0:3']")):
            reader.open(page, path)
            page.locator(field).click()
            keys = page.context.new_cdp_session(page)
            keys.send("Input.imeSetComposition", {"text": "zao", "selectionStart": 3, "selectionEnd": 3})
            keys.send("Input.dispatchKeyEvent", {
                "type": "rawKeyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 229})
            keys.send("Input.insertText", {"text": "噪声"})
            assert page.url.endswith(path), page.url
            assert page.locator(field).input_value() == "噪声"
            assert page.evaluate("field => document.activeElement.matches(field)", field), "the place moved"


def a_grid_is_pasted_looked_through_entered_and_taken_back(reader: Reader) -> None:
    org = reader.json("/api/v1/mediation_org?limit=1")["records"][0]["fields"]["name"]
    before = reader.json("/api/v1/visit?limit=1")["count"]
    rows = [f"2019-06-28\t{org}\t{1 + index % 9}\t楼道堆放杂物\t当场答复" for index in range(12)]
    for scripts in (True, False):
        with reader.page(scripts=scripts, refused=True) as page:
            reader.open(page, "/visit/grid")
            wrong = rows[:3] + [rows[3].replace("2019-06-28", "2019-02-30")]
            _paste(page, wrong, scripts)
            page.get_by_role("button", name="预览").click()
            assert page.locator("a[data-row='3'][data-column='0']").count() == 1
            if scripts:
                assert page.locator("[data-at='3:0']").get_attribute("aria-invalid") == "true"
                assert not reader.barriers(page)
            _paste(page, rows, scripts)
            page.get_by_role("button", name="预览").click()
            page.get_by_role("button", name="登记这 12 条").click()
            assert "已登记 12 条" in page.locator(".told").inner_text()
            page.get_by_role("button", name="整批撤回").first.click()
            assert "已撤回 12 条" in page.locator(".told").inner_text()
    assert reader.json("/api/v1/visit?limit=1")["count"] == before


def the_keyboard_alone_fills_a_grid_of_thousands(reader: Reader) -> None:
    for width in (DESKTOP, PHONE):
        with reader.page(width) as page:
            reader.open(page, "/visit/grid")
            begun = time.monotonic()
            _paste(page, ["2019-06-28\t甲\t2\t乙"] * ROWS, True)
            assert time.monotonic() - begun < 2, f"{ROWS} rows took {time.monotonic() - begun:.1f} s to paste"
            page.locator("[data-at='0:1']").click()
            for key, place in (("Enter", "1:1"), ("ArrowDown", "2:1"), ("Shift+Enter", "1:1"), ("Tab", "1:2"),
                               ("ArrowUp", "0:2"), ("Shift+Tab", "0:1")):
                page.keyboard.press(key)
                assert page.evaluate("document.activeElement.dataset.at") == place, key
            for _ in range(60):
                page.keyboard.press("Enter")
            assert page.evaluate("document.activeElement.dataset.at") == "60:1"
            assert page.locator(".grid tbody input").count() < 1_000
            assert page.evaluate("document.documentElement.scrollWidth") <= width["width"]


def _save(page: Page) -> None:
    page.locator("form.form button.main").click()
    page.wait_for_load_state()


def _person(reader: Reader, page: Page, name: str) -> None:
    reader.open(page, "/person/new")
    page.fill("#name", name)
    page.select_option("#identity_kind", "none")
    page.select_option("#sex", "male")
    page.fill("#born_on", "1970-01-31")
    page.locator("#address").focus()


def _paste(page: Page, rows: list[str], scripts: bool) -> None:
    text = "\n".join(rows)
    if not scripts:
        page.fill("#rows", text)
        return
    page.locator("[data-at='0:0']").click()
    page.evaluate("""text => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      document.activeElement.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }""", text)


def a_form_finds_what_is_meant_and_asks_only_what_applies(reader: Reader) -> None:
    for width in (DESKTOP, PHONE):
        with reader.page(width) as page:
            reader.open(page, "/dispute/new")
            assert not page.locator("#transfer_from").is_visible()
            page.select_option("#source", "transfer")
            assert page.locator("#transfer_from").is_visible()
            assert not page.get_by_text("时填").locator("visible=true").count()
            page.select_option("#source", "application")
            assert not page.locator("#transfer_from").is_visible()
            page.locator("#org").click()
            page.keyboard.type("邹区镇人民调解")
            page.locator("#org-picks [role=option]").filter(has_text="邹区镇人民调解委员会").wait_for()
            assert not reader.barriers(page)
            page.keyboard.press("Enter")
            assert page.input_value("#org") == "邹区镇人民调解委员会", "what was not chosen is the first"
            assert "/dispute/new" in page.url, page.url
            reader.open(page, "/reconsideration_case/new")
            page.locator("#area").click()
            page.keyboard.type("sfxz")
            page.locator("#area-picks [role=option]").filter(has_text="司法行政").click()
            page.locator("#area-picks").wait_for(state="hidden")
            assert page.input_value("#area") == "司法行政"
            assert page.locator("select[name=area]").input_value() == "justice"
            assert page.evaluate("document.documentElement.scrollWidth") <= width["width"]


def a_line_goes_back_to_its_whole(reader: Reader) -> None:
    dispute = reader.json("/api/v1/dispute?limit=1")["records"][0]["id"]
    with reader.page() as page:
        reader.open(page, f"/dispute/{dispute}")
        page.get_by_role("link", name="新增当事人").first.click()
        page.select_option("#side", "applicant")
        page.select_option("#kind", "person")
        page.fill("#name", "赵小六")
        _save(page)
        assert page.url.endswith(f"/dispute/{dispute}?added=dispute_party"), page.url
        assert "赵小六" in page.locator("main").inner_text(), "whoever has just typed it goes over it"
