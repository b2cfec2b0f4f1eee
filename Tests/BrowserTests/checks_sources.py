"""Scripts and styles of the pages, without a browser."""

import subprocess

from house import ROOT
from reader import Reader


def scripts_and_styles_run_on_the_chromium_90_of_office_desktops(_: Reader) -> None:
    files = sorted(path for kind in ("js", "css") for path in (ROOT / "Sources/Desk").rglob(f"*.{kind}"))
    assert files, "Desk has no style sheet"
    for path in files:
        said = subprocess.run(
            ["esbuild", "--target=chrome90", "--log-level=warning", "--log-limit=0", str(path)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        assert said.returncode == 0 and not said.stderr.strip(), said.stderr
