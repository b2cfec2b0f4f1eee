"""Ledgers in by the browser: chosen, looked through, mended, brought in; what is no ledger; what is stopped."""

import io
import os
import tempfile
import zipfile

from openpyxl import load_workbook
from playwright.sync_api import TimeoutError
from reader import DESKTOP, PHONE, Reader

HEADING = "收到时间,类型,发文单位,文号,标题,要求摘要\n"
PAGE = "/import/directive"


def _rows(count: int, mark: str) -> str:
    return "".join(f"2019.3.{row % 28 + 1},{_KIND},市司法局,{mark}〔2019〕{row}号,通知{row},月底前报送\n" for row in range(count))


_KIND = "专项行动"


def a_ledger_is_looked_through_mended_and_brought_in(reader: Reader) -> None:
    for width, scripts in ((DESKTOP, True), (PHONE, False)):
        mark = f"甲{width['width']}"
        with reader.page(width, scripts=scripts) as page:
            reader.open(page, "/import")
            page.locator(".import-ledgers summary").first.wait_for()
            reader.open(page, PAGE)
            _shot(page, "form")
            bad = f"2019.2.30,{_KIND},市司法局,{mark}〔2019〕9号,不存在的日子,月底前报送\n"
            _choose(page, "收文.csv", HEADING + _rows(3, mark) + bad)
            assert "共 4 行，新增 3" in page.locator(".note").inner_text()
            fault = page.locator("main table tbody tr").first.inner_text()
            assert page.locator(".brought tbody tr").count() == 3
            assert "通知0" in page.locator(".brought tbody tr").first.inner_text()
            assert not (scripts and reader.barriers(page))
            assert "A5" in fault and "2019.2.30" in fault and "没有这一天" in fault, fault
            assert page.evaluate("document.documentElement.scrollWidth") <= width["width"]
            _shot(page, "faults")
            with page.expect_download() as download:
                page.get_by_role("link", name="下载标出问题的文件").click()
            back = download.value.path().read_bytes()
            assert "没有这一天" in _texts(back)
            page.get_by_role("button", name="只导入没有问题的行").click()
            assert "已写入：共 4 行，新增 3" in page.locator(".note").inner_text()
            _shot(page, "written")
            page.get_by_role("link", name="查看这 3 条记录").click()
            assert page.locator("table.cards tbody tr").count() == 3
            assert "导入" in page.locator(".chip").inner_text()
            assert not (scripts and reader.barriers(page))
            reader.open(page, PAGE)
            _choose(page, "改好.csv", HEADING + _rows(3, mark) + bad.replace("2.30", "2.28"))
            assert "新增 1，更正 0，无变化 0，以前已导入 3" in page.locator(".note").inner_text()
            page.get_by_role("button", name="全部导入").click()
            assert "已写入" in page.locator(".note").inner_text()
            reader.open(page, "/import")
            history = page.locator("main table tbody tr").first.inner_text()
            assert not (scripts and reader.barriers(page))
            assert "改好.csv" in history and "新增 1" in history, history
            assert page.evaluate("document.documentElement.scrollWidth") <= width["width"]
            _shot(page, "history")


def workbooks_open_in_another_program(reader: Reader) -> None:
    with reader.page() as page:
        template = load_workbook(io.BytesIO(page.request.get(PAGE + "/template.xlsx").body()))
        sheet = template.worksheets[0]
        headings = [cell.value for cell in sheet[1]]
        assert headings[:3] == ["序号", "编号", "所属单位"] and "标题" in headings, headings
        assert sheet["A2"].value == "示例" and sheet["A1"].comment is not None
        assert [one.sheet_state for one in template.worksheets] == ["visible", "hidden"]
        kinds = template.worksheets[1]
        rule = next(one for one in sheet.data_validations.dataValidation if one.formula1.startswith("lists!$B"))
        assert _KIND in [row[1] for row in kinds.iter_rows(values_only=True)], rule.formula1
        out = load_workbook(io.BytesIO(page.request.get("/directive.xlsx").body()), read_only=True)
        rows = list(out.worksheets[0].iter_rows(values_only=True))
        assert len(rows) == 1 + reader.json("/api/v1/directive?limit=1")["count"]
        assert rows[0][0] == "编号" and rows[1][0]


def what_is_no_ledger_is_told_in_words(reader: Reader) -> None:
    damaged = _workbook()[:-200]
    wrong = {
        "错表.csv": ("甲,乙\n1,2\n".encode(), "是否用错了模板"),
        "坏的.xlsx": (damaged, "文件损坏"),
        "旧的.xls": (b"\xd0\xcf\x11\xe0" + bytes(600), "旧版 xls"),
        "文本.xlsx": ("甲,乙".encode(), "不是 xlsx"),
        "空.csv": (b"", "请先选一个文件"),
        "乱码.csv": (b"\xff\xff\x0a\x80\n", "文字编码不能识别"),
        "太大.csv": (b"a" * (65 << 20), "请分成几份"),
    }
    for width in (DESKTOP, PHONE):
        for name, (contents, words) in wrong.items():
            with reader.page(width, refused=True) as page:
                reader.open(page, PAGE)
                _choose(page, name, contents)
                told = page.get_by_role("alert").inner_text()
                assert words in told, f"{name}: {told}"
                assert page.locator("#file").count() == 1, name
                if name == "错表.csv":
                    _shot(page, "wrong")


def what_others_changed_since_the_preview_is_told(reader: Reader) -> None:
    ledger = HEADING + _rows(2, "乙")
    with reader.page(refused=True) as page, reader.page() as other:
        for window in (page, other):
            reader.open(window, PAGE)
            _choose(window, "两个窗口.csv", ledger)
        other.get_by_role("button", name="全部导入").click()
        assert "新增 2" in other.locator(".note").inner_text()
        page.get_by_role("button", name="全部导入").click()
        assert "预览之后台账有了变化" in page.get_by_role("alert").inner_text()
        assert "以前已导入 2" in page.locator(".note").inner_text()
        assert page.get_by_role("button", name="全部导入").count() == 0
        _shot(page, "overtaken")


def a_long_import_tells_how_far_it_is_and_can_be_stopped(reader: Reader) -> None:
    before = reader.json("/api/v1/directive?limit=1")["count"]
    for width, scripts in ((DESKTOP, True), (PHONE, False)):
        with reader.page(width, scripts=scripts, refused=True) as page:
            # A quick machine may be through before it is told to stop: then with a longer ledger.
            assert any(_is_stopped(reader, page, rows, scripts) for rows in (40_000, 120_000, 360_000))
            assert "什么都没有写入" in page.get_by_role("alert").inner_text()
    assert reader.json("/api/v1/directive?limit=1")["count"] == before


def _is_stopped(reader: Reader, page, rows: int, scripts: bool) -> bool:
    """Whether a preview of so many rows was seen to go on and was stopped, rather than gone through first."""
    reader.open(page, PAGE)
    _choose(page, "很长.csv", HEADING + _rows(rows, "丙"))
    going = page.locator(".import-going")
    ended = page.get_by_role("button", name="全部导入").or_(page.get_by_role("alert"))
    going.or_(ended).first.wait_for(timeout=60_000)
    try:
        told = going.locator("p").inner_text(timeout=500)
        assert "已看" in told, told
        _shot(page, "going")
        if scripts:
            assert not reader.barriers(page)
            page.wait_for_function(_IS_FURTHER, arg=told, timeout=20_000)
        page.get_by_role("button", name="停止").click(timeout=2_000)
    except TimeoutError:
        assert ended.first.is_visible(), page.locator("main").inner_text()
        return False
    ended.first.wait_for(timeout=60_000)
    return page.get_by_role("alert").count() == 1


_IS_FURTHER = "told => document.querySelector('.import-going p')?.innerText !== told"


def a_figure_says_how_much_of_it_was_there_before(reader: Reader) -> None:
    told = reader.json("/api/v1/figures/mediation.orgs")
    assert 0 < told["opening"]["value"] <= told["value"], told
    for width in (DESKTOP, PHONE):
        with reader.page(width) as page:
            reader.open(page, "/figures/mediation.orgs")
            line = page.locator(".figure p", has_text="其中期初导入")
            _shot(page, "opening")
            line.get_by_role("link", name=f"{told['opening']['value']:,}").click()
            assert "期初导入" in page.locator(".counts-as").inner_text()
            assert page.locator(".counts-as .agrees").count() == 1, page.locator(".counts-as").inner_text()
            _shot(page, "opening-records")


def _choose(page, name: str, contents: str | bytes) -> None:
    data = contents.encode() if isinstance(contents, str) else contents
    # By its path: what is handed over in memory may have 50 MB.
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/{name}"
        with open(path, "wb") as file:
            file.write(data)
        page.set_input_files("#file", path)
        page.get_by_role("button", name="预览", exact=True).click()


def _texts(workbook: bytes) -> str:
    sheet = load_workbook(io.BytesIO(workbook)).worksheets[0]
    return "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)


def _workbook() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        for number in range(20):
            parts.writestr(f"xl/part{number}.xml", "<x/>" * 50)
    return file.getvalue()


def _shot(page, name: str) -> None:
    """Pictures for people, where somebody wants them."""
    folder = os.environ.get("BELFRY_BROWSER_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/ledger-{name}-{page.viewport_size['width']}.png", full_page=True)
