"""The addresses for programs, asked with what their own description allows and forbids.

`python Tests/ApiTests [REGEX]` takes only addresses that match. The requests are the same each time: a fixed seed, a
bounded number. Closes with 'N passed, N failed', one for each address and method.
"""

import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import xml.etree.ElementTree as xml
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "BrowserTests"))

from house import House
from reader import Reader

# Every register is served by the same code: these have lines, steps, personal fields, or none of them.
CHOSEN = (
    r"^/api/v1/(dispute|dispute_party|zero_report|person|law_clock|figures|overview|report|law|due|today|"
    r"palette|audit)(/|$)|^/ingest/|^/api/v1/monitoring_order/.record./track$"
)
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance,unsupported_method,missing_required_header"
)
EXAMPLES = 4


def main() -> int:
    chosen = sys.argv[1] if len(sys.argv) > 1 else CHOSEN
    with House() as house, tempfile.TemporaryDirectory() as folder:
        token = _token(house.address)
        report = Path(folder) / "report.xml"
        begun = [
            str(Path(sys.executable).with_name("st")),
            "--config-file", str(Path(__file__).with_name("schemathesis.toml")), "run", house.address + "/api/openapi.json",
            "--include-path-regex", chosen, "--checks", CHECKS, "--phases", "examples,coverage,fuzzing",
            "--max-examples", str(EXAMPLES), "--seed", "1", "--no-shrink",
            "--generation-deterministic",
            "--continue-on-failure", "--request-timeout", "10", "--warnings", "off", "--no-color",
            "--header", f"Authorization: Bearer {token}",
            "--report", "junit", "--report-junit-path", str(report),
        ]
        said = subprocess.run(
            begun, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        passed, failed = _counts(report)
        if failed or said.returncode:
            print(said.stdout.replace(token, "TOKEN")[-20_000:])
            print("The server said:", house.said(), sep="\n")
    if said.returncode and not failed:
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def _token(address: str) -> str:
    """A token of the demonstration's clerk, given on that account's own page."""
    reader = Reader(address)
    reader.sign_in()
    with reader.asking.open(address + "/me", timeout=30) as answer:
        mark = re.search(r'name="token" value="([^"]+)"', answer.read().decode())[1]
    form = [("token", mark), ("note", "test"), ("days", "1")]
    form += [("scopes", scope) for scope in ("read", "write", "reveal", "export")]
    with reader.asking.open(address + "/me/tokens", urllib.parse.urlencode(form).encode(), timeout=30) as answer:
        return re.search(r"<code>([0-9a-f]{40,})</code>", answer.read().decode())[1]


def _counts(report: Path) -> tuple[int, int]:
    if not report.exists():
        return 0, 1
    cases = list(xml.parse(report).getroot().iter("testcase"))
    wrong = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    return len(cases) - len(wrong), len(wrong)


if __name__ == "__main__":
    sys.exit(main())
