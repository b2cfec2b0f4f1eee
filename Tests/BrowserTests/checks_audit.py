"""Reports handed in at the desk: a document of Word, and what cannot be read."""

import io
import re
import zipfile
from html import escape

from reader import DESKTOP, PHONE, Reader

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REPORT = [
    "一、人民调解", "上半年受理纠纷412件，其中邻里纠纷230件、物业纠纷182件；调解成功406件，调解成功率95.8%。",
    "三、法治宣传", "开展法治宣传活动63场，其中进社区28场、进学校35场。",
]


def _document(paragraphs: list[str]) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p>" for words in paragraphs)
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
    return kept.getvalue()


def _hand_in(page, name: str, contents: bytes) -> None:
    page.set_input_files("#file", {"name": name, "mimeType": "application/octet-stream", "buffer": contents})
    page.locator(".audit-form").get_by_role("button", name="核对").click()
    page.wait_for_load_state()


def a_report_of_word_comes_back_with_its_slips_marked(reader: Reader) -> None:
    for width in (DESKTOP, PHONE):
        with reader.page(width) as page:
            reader.open(page, "/audit")
            _hand_in(page, "半年小结.docx", _document(REPORT))
            assert re.search("2 处不符", page.locator(".tool .badge").inner_text())
            broken = page.locator(".audit-text mark.broken")
            assert "调解成功率95.8%" in " ".join(broken.all_inner_texts())
            first = page.locator(".audit-findings ol > li").first
            first.get_by_role("link", name="看原文").click()
            target = page.locator(".audit-text mark:target")
            assert target.count() == 1 and target.is_visible()
            assert page.evaluate("document.documentElement.scrollWidth") <= width["width"]
            assert not reader.barriers(page)


def what_cannot_be_read_says_what_to_do(reader: Reader) -> None:
    refused = {
        "加密.docx": (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "请先去掉密码"),
        "照片.jpg": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" * 40, "请先做文字识别"),
        "空.txt": (b" \n", "没有文字"),
    }
    with reader.page(refused=True) as page:
        for name, (contents, words) in refused.items():
            reader.open(page, "/audit")
            _hand_in(page, name, contents)
            told = page.get_by_role("alert").inner_text()
            assert words in told, f"{name}: {told}"
        reader.open(page, "/audit")
        page.locator(".audit-form").get_by_role("button", name="核对").click()
        assert "请粘贴报告文字，或选择一个文件" in page.get_by_role("alert").inner_text()
