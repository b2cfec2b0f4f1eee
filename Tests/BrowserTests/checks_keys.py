"""What the keyboard alone can do, and the pages that hand work on."""

from reader import DESKTOP, PHONE, Reader


def the_palette_works_by_keyboard_alone_and_gives_the_focus_back(reader: Reader) -> None:
    with reader.page() as page:
        reader.open(page, "/dispute")
        page.locator("main a").first.focus()
        before = page.evaluate("document.activeElement.outerHTML")
        page.keyboard.press("Control+k")
        page.wait_for_selector("dialog.palette [role=option]")
        page.keyboard.type("djtjjf", delay=20)
        page.wait_for_selector("dialog.palette a[href='/dispute/new'][aria-selected=true]")
        assert not reader.barriers(page)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('dialog.palette') !== null")
        page.keyboard.press("Escape")
        page.wait_for_selector("dialog.palette", state="hidden")
        assert page.evaluate("document.activeElement.outerHTML") == before
        page.keyboard.press("Control+k")
        page.wait_for_selector("dialog.palette [role=option]")
        page.keyboard.type("djtjjf", delay=20)
        page.wait_for_selector("dialog.palette a[href='/dispute/new'][aria-selected=true]")
        page.keyboard.press("Enter")
        page.wait_for_url("**/dispute/new")


def keys_walk_a_list_search_and_show_themselves(reader: Reader) -> None:
    with reader.page() as page:
        reader.open(page, "/dispute")
        page.keyboard.press("?")
        page.wait_for_selector("dialog.keys dl.keys")
        assert not reader.barriers(page)
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.name") == "q"
        page.keyboard.press("Escape")
        for key in "jjk":
            page.keyboard.press(key)
        target = page.locator("tr.chosen a").first.get_attribute("href")
        page.keyboard.press("Enter")
        page.wait_for_url("**" + target)


def handing_over_merging_and_the_day_fit_and_keep_nobody_out(reader: Reader) -> None:
    staff = reader.json("/api/v1/staff?limit=2")["records"]
    people = reader.json("/api/v1/person?limit=2")["records"]
    reader_pages = [
        "/today", "/keys", "/me", f"/person/{people[0]['id']}/merge?other={people[1]['number']}",
    ]
    for width in (DESKTOP, PHONE):
        with reader.page(width) as page:
            for path in reader_pages:
                reader.open(page, path)
                assert page.evaluate("document.documentElement.scrollWidth") <= width["width"], path
                assert not reader.barriers(page), path
        with reader.page(width, scripts=False, signed_in=False) as page:
            page.goto("/sign-in")
            page.locator("button[value=bureau-head]").click()
            reader.open(page, f"/handover?giver={staff[0]['number']}&deputy={staff[1]['number']}&reason=x"
                              "&starts_on=2019-07-01&cause=left&kind=pass")
            assert page.evaluate("document.documentElement.scrollWidth") <= width["width"]
