"""Where somebody was, under an order: asked for, drawn and listed."""

from playwright.sync_api import Page
from reader import DESKTOP, PHONE, Reader


def a_track_is_drawn_and_listed_once_its_purpose_is_said(reader: Reader) -> None:
    path = _track(reader)
    for width, scripts in ((DESKTOP, True), (PHONE, True), (DESKTOP, False)):
        with reader.page(width, scripts=scripts, refused=True) as page:
            reader.open(page, path)
            assert page.locator("svg.track").count() == 0
            page.get_by_role("button", name="查看轨迹").click()
            assert "查看用途：必须填写" in page.locator(".faults").inner_text()
            page.fill("#purpose", "核查活动范围")
            page.fill("#from", "2019-06-30")
            page.get_by_role("button", name="查看轨迹").click()
            assert page.locator("svg.track .spot").count() == page.locator("tbody tr").count() == 30
            found = page.locator("tbody").inner_text()
            assert "界内" in found and "界外" not in found, found
            _lies_within(page)
            if scripts:
                assert not reader.barriers(page), reader.barriers(page)
    with reader.page() as page:
        reader.open(page, path.removesuffix("/track"))
        assert page.get_by_text("核查活动范围").count() >= 3


def a_device_is_given_a_word_and_heard_under_it(reader: Reader) -> None:
    order = _track(reader).split("/")[2]
    devices = reader.json("/api/v1/tracking_device?limit=200")["records"]
    device = next(one["id"] for one in devices if str(one["fields"]["monitoring_order"]) == order)
    with reader.page(refused=True) as page:
        reader.open(page, f"/tracking_device/{device}/reporting")
        page.get_by_role("button", name="发放新的上报标识").click()
        word = page.locator("code").first.inner_text()
        assert not reader.barriers(page)
        sent = "lat=31.78&lon=119.92&accuracy=9&timestamp=2019-07-01T00:55:00Z"
        for one, status in ((word, 202), (word, 202), ("CZ-ZL-2601", 403)):
            assert page.request.get(f"/ingest/osmand?id={one}&{sent}").status == status
        empty = page.request.post("/ingest/positions", data="[]", headers={"content-type": "application/json"})
        assert empty.status == 400 and not empty.body(), empty.status
        page.get_by_role("button", name="收回上报标识").click()
        assert page.request.get(f"/ingest/osmand?id={word}&{sent}").status == 403


def _track(reader: Reader) -> str:
    """The track of the order under which the demonstration's watch is worn."""
    orders = reader.json("/api/v1/monitoring_order?state=running&limit=200")["records"]
    with reader.page() as page:
        for order in orders:
            path = f"/monitoring_order/{order['id']}/track"
            reader.open(page, path)
            if "2019-06-30" in page.locator("dl.terms").inner_text():
                return path
    raise AssertionError(f"none of {len(orders)} orders has positions")


def _lies_within(page: Page) -> None:
    box, width = page.locator("svg.track").bounding_box(), page.viewport_size["width"]
    assert box and box["width"] > 200 and box["x"] >= 0 and box["x"] + box["width"] <= width, box
    assert page.evaluate("document.documentElement.scrollWidth") <= width
