"""Belfry against its targets, in one run on one machine: `python Benchmarks DIRECTORY RESULTS`.

DIRECTORY holds a bureau that `Bench fill` has made. Prints one table and writes it to RESULTS with the machine's facts.
Only ratios mean something elsewhere: both sides of each are measured in turns, and the worse turn is judged.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from machine import facts
from measuring import Server, median_ms, peer_cookie, requests_per_second, running_peer

HERE = Path(__file__).resolve().parent
RELEASE = Path(os.environ.get("BELFRY_BENCH_BUILD", HERE.parent / ".build/release"))
SECONDS = int(os.environ.get("BELFRY_BENCH_SECONDS", "8"))
FIGURE = "mediation.disputes.accepted"
HALF_YEAR = f"figure={FIGURE}&from=2019-01-01&to=2019-06-30"


class Table:
    """Lines of what was measured, what was wanted, and whether it was met."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, str]] = []

    def add(self, name: str, measured: str, target: str = "", met: bool | None = None) -> None:
        word = "" if met is None else "met" if met else "MISSED"
        self.rows.append((name, measured, target, word))
        print(f"{name:58} {measured:>34}  {target:22} {word}", flush=True)

    def markdown(self) -> str:
        lines = ["| what | measured | target | |", "|---|---|---|---|"]
        return "\n".join(lines + [f"| {' | '.join(row)} |" for row in self.rows])


def figures(data: Path, table: Table) -> None:
    lines = subprocess.run([RELEASE / "Bench", "figures", data], check=True, capture_output=True, text=True).stdout
    for line in lines.splitlines():
        race = json.loads(line)
        ratio = race["belfry_ms"] / race["whole_table_ms"]
        table.add(
            f"{race['figures']} figures of a half-year, {race['race']}",
            f"{race['belfry_ms']:.0f} ms against {race['whole_table_ms']:.0f} ms = 1/{1 / ratio:.1f}",
            "at most 1/10 of the table", ratio <= 0.1)


def pages(server: Server, table: Table) -> None:
    first = f"/dispute?{HALF_YEAR}"
    following = server.json("/api/v1" + first)["next"]
    for name, path in (("a figure's records, first page", first),
                       ("a figure's records, second page", f"{first}&after={following}")):
        time = median_ms(server, path)
        table.add(name, f"{time:.1f} ms", "at most 50 ms", time <= 50)
    for name, path in (("a list, first page", "/dispute"), ("a list, two conditions", "/dispute?kind=family&result=agreed"),
                       ("a list, two characters searched", "/dispute?q=%E6%BC%8F%E6%B0%B4"),
                       ("a figure's page", f"/figures/{FIGURE}"), ("the report", "/report/2019-H1")):
        table.add(name, f"{median_ms(server, path):.1f} ms")


def lists(server: Server, data: Path, work: Path, table: Table) -> None:
    """Django before, Belfry, Django after: the better of Django's two counts."""
    with running_peer(data / "belfry.sqlite", work) as (address, environment):
        cookie = peer_cookie(environment)
        for path, name in (("/", "Django counting all"), ("/uncounted", "Django without a count")):
            before = requests_per_second(address + path, SECONDS, f"Cookie: {cookie}")
            ours = requests_per_second(
                server.address + "/dispute", SECONDS, f"Authorization: Bearer {server.token}")
            after = requests_per_second(address + path, SECONDS, f"Cookie: {cookie}")
            theirs = max(before, after)
            table.add(
                f"list of 50 rows, requests a second, {name}",
                f"{ours:.0f} against {theirs:.0f} = {ours / theirs:.1f} times",
                "at least 20 times", ours / theirs >= 20)


def main() -> int:
    data, results = Path(sys.argv[1]), Path(sys.argv[2])
    work = data.parent
    table = Table()
    with Server(RELEASE / "belfry", data, work) as server:
        table.add("serve, ready after", f"{server.ready:.2f} s", "at most 1 s", server.ready <= 1)
        table.add("serve, idle memory", f"{server.memory_mb():.0f} MB", "under 100 MB", server.memory_mb() < 100)
        pages(server, table)
        lists(server, data, work, table)
        table.add("serve, memory after that", f"{server.memory_mb():.0f} MB")
    figures(data, table)
    size = (data / "belfry.sqlite").stat().st_size / 2**30
    text = (HERE / "heading.md").read_text().format(facts=facts(), size=f"{size:.1f}", table=table.markdown())
    results.write_text(text)
    return 0 if all(row[3] != "MISSED" for row in table.rows) else 1


if __name__ == "__main__":
    sys.exit(main())
