"""Every type of page at two widths against its golden picture: boxes, text and contrast, not pixels.

`BELFRY_RENEW=1 python Tests/BrowserTests golden` renews them on purpose; somebody then looks at each picture.
"""

import os
from pathlib import Path

from playwright.sync_api import Page

from reader import DESKTOP, PHONE, Reader

GOLDEN = Path(__file__).resolve().parent / "golden"
FIGURE = "mediation.disputes.accepted"
# By how many pixels a box may lie elsewhere, and by how much a contrast may differ: what another version of the same
# browser does.
SHIFT, FADE = 6, 0.3
MOST_BYTES = 100_000
# What is answered otherwise than with a page.
STATUS = {"list-wrong": 400, "forbidden": 403, "nowhere": 404}


def _types(reader: Reader) -> dict[str, str]:
    def first(register: str, conditions: str = "") -> int:
        return reader.json(f"/api/v1/{register}?limit=1{conditions}")["records"][0]["id"]

    return {
        "home": "/", "function": "/function/mediation", "report": "/report/2019-H1", "figures": "/figures",
        "figure": f"/figures/{FIGURE}", "list": "/dispute", "list-of-figure": f"/dispute?figure={FIGURE}",
        "list-narrowed": "/dispute?kind=family&result=agreed", "list-empty": "/dispute?q=无此事无此事",
        "list-wrong": "/dispute?received_on.from=2019-02-30", "record": f"/dispute/{first('dispute')}",
        "record-long": f"/aid_case/{first('aid_case')}", "record-person": f"/supervised_person/{first('supervised_person')}",
        "form": "/dispute/new", "grid": "/visit/grid", "dossier": f"/law_firm/{first('law_firm')}/dossier",
        "search": "/search?q=漏水",
        "today": "/today", "due": "/due", "law": "/law", "law-rule": "/law/rules/fy99.reply",
        "law-changes": "/law/changes", "law-due": "/law/due?rule=fy99.review&start=2019-02-01", "audit": "/audit",
        "imports": "/import", "import": "/import/visit", "keys": "/keys", "forbidden": "/accounts",
        "nowhere": "/nowhere",
    }


def pages_look_as_in_their_golden_pictures(reader: Reader) -> None:
    renewing = os.environ.get("BELFRY_RENEW") == "1"
    troubles: list[str] = []
    for width in (DESKTOP, PHONE):
        with reader.page(width, refused=True) as page:
            for name, path in _types(reader).items():
                answer, expected = page.goto(path), STATUS.get(name, 200)
                assert answer and answer.status == expected, f"{path} answered {answer and answer.status}"
                golden = GOLDEN / f"{name}-{width['width']}"
                if renewing:
                    _keep(page, golden)
                else:
                    troubles += _differences(golden, page)
    kept = len(list(GOLDEN.glob("*.jpg")))
    assert kept <= 60, f"{kept} golden pictures are more than anybody looks at"
    assert not troubles, "\n".join(troubles[:40])


def _keep(page: Page, golden: Path) -> None:
    golden.parent.mkdir(exist_ok=True)
    golden.with_suffix(".txt").write_text("\n".join(_boxes(page)) + "\n")
    for quality in (60, 45, 30, 20):
        page.screenshot(path=golden.with_suffix(".jpg"), type="jpeg", quality=quality)
        if golden.with_suffix(".jpg").stat().st_size <= MOST_BYTES:
            break


def _differences(golden: Path, page: Page) -> list[str]:
    """The first that differs of a page says enough: what follows it is often only pushed down."""
    expected, found = golden.with_suffix(".txt").read_text().splitlines(), _boxes(page)
    for before, now in zip(expected, found):
        if not _same(before, now):
            return [f"{golden.name}: {before}\n  is now {now}"]
    if len(expected) != len(found):
        return [f"{golden.name}: {len(expected)} boxes are now {len(found)}"]
    return []


def _same(before: str, now: str) -> bool:
    (what, *old, fade, text), (what_now, *new, fade_now, text_now) = before.split("\t"), now.split("\t")
    return (what, text) == (what_now, text_now) and abs(float(fade) - float(fade_now)) <= FADE and all(
        abs(int(a) - int(b)) <= SHIFT for a, b in zip(old, new))


def _boxes(page: Page) -> list[str]:
    """The boxes of what a reader sees first: name, left, top, width, height, contrast of its text, text."""
    return page.evaluate(BOXES)


BOXES = r"""() => {
  const shown = 'header, nav, main, footer, h1, h2, h3, section, form, table, thead th, tbody tr:nth-child(-n+3) > *, ' +
    '.button, button, input:not([type=hidden]), select, textarea, .field, .chip, .badge, .note, .count, svg.chart, dt, dd';
  const channel = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const colour = text => (text.match(/[\d.]+/g) || []).map(Number);
  const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const c = colour(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] > 0.5) return c;
    }
    return [255, 255, 255];
  };
  const contrast = element => {
    const pair = [light(colour(getComputedStyle(element).color)), light(ground(element))].sort((a, b) => b - a);
    return ((pair[0] + 0.05) / (pair[1] + 0.05)).toFixed(1);
  };
  return [...document.querySelectorAll(shown)].filter(e => e.checkVisibility()).slice(0, 160).map(e => {
    const box = e.getBoundingClientRect();
    const text = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join(' ').slice(0, 40);
    const name = e.localName + (e.classList.length ? '.' + [...e.classList].sort().join('.') : '');
    const place = [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round);
    return [name, ...place, text ? contrast(e) : 0, text.replace(/\s+/g, ' ')].join('\t');
  });
}"""
