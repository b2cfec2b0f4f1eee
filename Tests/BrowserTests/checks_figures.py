"""A number is a door: what it counted is what it opens."""

from playwright.sync_api import Page

from reader import PHONE, Reader

REPORT = "/report/2019-H1"


def _number(text: str) -> str:
    """The digits of a number in print, whatever stands round them."""
    return "".join(character for character in text if character.isdigit() or character == ".")


def _says(shown: str, exact: str) -> bool:
    """Whether a number of the text is the exact one; 130余 stands for 131 to 139, 100余万 for a million and more."""
    if not _number(shown) or not exact:
        return False
    if "余" not in shown:
        return float(_number(shown)) == float(exact)
    base, step = int(_number(shown)), 1
    while base % (step * 10) == 0:
        step *= 10
    scale = 10_000 if "万" in shown else 1
    return base * scale < float(exact) < (base + step) * scale


def _doors(reader: Reader, page: Page) -> list[tuple[str, str]]:
    """The numbers of the report's text and where they lead, each once."""
    reader.open(page, REPORT)
    links = page.locator("article a.f")
    doors = {links.nth(index).get_attribute("href"): links.nth(index).inner_text() for index in range(links.count())}
    assert len(doors) > 10, f"the report has {len(doors)} numbers"
    return [(href, shown) for href, shown in doors.items() if href]


def numbers_of_the_report_open_as_many_records_as_they_counted(reader: Reader) -> None:
    with reader.page() as page:
        opened = 0
        # Each door costs a whole report: every fifth is opened, in all chapters.
        for href, shown in _doors(reader, page)[::5]:
            reader.open(page, href)
            panel = page.locator("aside#figure")
            if _number(shown):
                big = panel.locator(".big").first.inner_text()
                assert _says(shown, _number(big)), f"{href}: the text says {shown}, the panel {big}"
            button = panel.locator("a.button.main")
            if button.count() == 0:
                continue
            promised = _number(button.inner_text())
            listing = button.get_attribute("href")
            reader.open(page, listing)
            found = _number(page.locator(".top .count a").first.inner_text()) if promised != "0" else "0"
            assert found == promised, f"{listing}: {promised} were promised, {found} are listed"
            opened += 1
        assert opened > 5, opened


def every_figure_adds_up_from_its_records(reader: Reader) -> None:
    checked = 0
    for figure in reader.json("/api/v1/figures")["figures"]:
        answer = reader.json(f"/api/v1/figures/{figure['id']}/records?from=2019-01-01&to=2019-06-30")
        # Years in a row are counted from the years of the records, not from the records.
        if answer["unit"] != "年" and isinstance(answer.get("value"), int) and "numerator" not in answer:
            counts = [record["counts"] for record in answer["counted"]]
            assert sum(counts) == answer["value"], f"{figure['id']}: {answer['value']}, but {sum(counts)} are listed"
            # Where each record counts as one, none counts twice; two columns of one record may both be added up.
            if set(counts) == {1}:
                assert len(counts) == len({record["id"] for record in answer["counted"]}), figure["id"]
            checked += 1
    assert checked > 10, checked


def a_click_on_a_phone_leads_from_a_number_to_a_record(reader: Reader) -> None:
    with reader.page(PHONE) as page:
        reader.open(page, REPORT)
        page.locator("article a.f").first.click()
        page.locator("aside#figure a.button.main").first.click()
        page.wait_for_load_state()
        page.locator("main table tbody a").first.click()
        page.wait_for_load_state()
        assert page.locator("h1").count() == 1 and page.url.rstrip("/").split("/")[-1].isdigit(), page.url


def the_report_says_the_same_as_its_twin(reader: Reader) -> None:
    figures = reader.json(f"/api/v1{REPORT}")["figures"]
    shown = {figure["id"]: figure["value"] for figure in figures}
    assert shown["mediation.disputes.accepted"] == 4026, shown
    with reader.page(scripts=False) as page:
        texts = [shown for _, shown in _doors(reader, page)]
    for figure in figures:
        if figure["unit"] != "%" and figure["value"]:
            assert any(_says(text, str(figure["value"])) for text in texts), (figure, texts)
