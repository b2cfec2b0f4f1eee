"""Belfry against its targets, in one run on one machine: `python Benchmarks DIRECTORY RESULTS`.

DIRECTORY holds a bureau that `Bench fill` has made. Prints one table and writes it to RESULTS with the machine's facts.
Only ratios mean something elsewhere: both sides of each are measured in turns.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
from pathlib import Path

import grid
from machine import facts
from measuring import Server, median_ms, peer_cookie, requests_per_second, running_peer, warm

HERE = Path(__file__).resolve().parent
RELEASE = Path(os.environ.get("BELFRY_BENCH_BUILD", HERE.parent / ".build/release"))
SECONDS = int(os.environ.get("BELFRY_BENCH_SECONDS", "6"))
FIGURE = "mediation.disputes.accepted"
GRID_ROWS = 5_000
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


def race(table: Table, name: str, peer: tuple[str, str], ours: tuple[str, str], target: int | None,
         kinds: tuple[str, str] = ("", ""), counts: tuple[int, int] = (0, 0)) -> None:
    """Django and Belfry in turns, three times: the middle of each. Addresses come with the header of who asks; without a
    target the ratio is only told."""
    counted: tuple[list[float], list[float]] = ([], [])
    for _ in range(3):
        for side, (address, header) in enumerate((peer, ours)):
            counted[side].append(requests_per_second(address, SECONDS, header, kinds[1 - side], counts[1 - side]))
    theirs, mine = (statistics.median(side) for side in counted)
    ratio = mine / theirs
    measured = f"{mine:.0f} against {theirs:.0f} = {ratio:.1f} times"
    if target is None:
        table.add(name, measured)
    else:
        table.add(name, measured, f"at least {target} times", ratio >= target)


def peers(server: Server, data: Path, work: Path, table: Table) -> None:
    """Pages and writing beside an ordinary application over the same records."""
    database, bearer = data / "belfry.sqlite", f"Authorization: Bearer {server.token}"
    count, org = _facts(database)
    empty = requests_per_second(server.address + "/healthz", SECONDS, bearer)
    table.add("an empty answer, requests a second", f"{empty:.0f}")
    with running_peer(database, work) as (address, environment):
        for path in (database, work / "peer.sqlite"):
            warm(path)
        cookie = "Cookie: " + peer_cookie(environment)
        for path, name in (("/", "Django counting all"), ("/uncounted", "Django without a count")):
            race(table, f"list of 50 rows, requests a second, {name}", (address + path, cookie),
                 (server.address + "/dispute", bearer), 20)
        both = (address, cookie), (server.address, bearer)
        for words, page, target in (("the same contents", "whole", 15), ("Django's fields alone", "record", None)):
            race(table, f"record page, requests a second, {words}", *both, target, ("record", page), (count, count))
    with running_peer(database, work, "FULL") as (address, environment):
        for path in (database, work / "peer.sqlite"):
            warm(path)
        cookie = f"Cookie: {peer_cookie(environment)}; csrftoken={'a' * 32}"
        both = (address, cookie), (server.address, bearer)
        for words, form, target in (("the same duties", "form-whole", 15), ("Django's row alone", "form", None)):
            race(table, f"new records a second, durable, 64 clients, {words}", *both, target, ("enter", form), (org, org))


def entering(server: Server, data: Path, first_password: str, table: Table) -> None:
    """A grid as large as it may be, from its sending to the answer."""
    with sqlite3.connect(f"file:{data / 'belfry.sqlite'}?mode=ro", uri=True) as connection:
        org, = connection.execute("SELECT name FROM mediation_org ORDER BY id LIMIT 1").fetchone()
    rows = [f"2019-06-28\t{org}\t{1 + row % 9}\t楼道堆放杂物，第{row}次\t当场答复" for row in range(GRID_ROWS)]
    for name, taken in zip(("preview", "entry"), grid.seconds(server.address, first_password, rows)):
        table.add(f"a grid of {GRID_ROWS:,} rows, {name}", f"{taken:.2f} s", "under 2 s", taken < 2)


def turning(server: Server, data: Path, table: Table) -> None:
    """The first page of a list against the last, in turns."""
    with sqlite3.connect(f"file:{data / 'belfry.sqlite'}?mode=ro", uri=True) as connection:
        mark, = connection.execute("SELECT id FROM dispute ORDER BY id LIMIT 1 OFFSET 50").fetchone()
    paths = ("/dispute", f"/dispute?after={mark}.{'null'.encode().hex()}")
    rates: list[list[float]] = [[], []]
    for _ in range(3):
        for place, path in enumerate(paths):
            rates[place].append(requests_per_second(
                server.address + path, SECONDS // 2, f"Authorization: Bearer {server.token}"))
    cost = statistics.median(rates[0]) / statistics.median(rates[1])
    table.add("list, cost of the last page", f"{cost:.2f} of the first", "at most 1.2", cost <= 1.2)


def _facts(database: Path) -> tuple[int, int]:
    """How many disputes there are, and the id of an organisation."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        count, = connection.execute("SELECT count(*) FROM dispute WHERE number LIKE 'B-%'").fetchone()
        org, = connection.execute("SELECT min(id) FROM mediation_org").fetchone()
    return count, org


def main() -> int:
    data, results = Path(sys.argv[1]), Path(sys.argv[2])
    work = data.parent
    table = Table()
    first_password = grid.open_account(RELEASE / "belfry", data)
    with Server(RELEASE / "belfry", data, work) as server:
        table.add("serve, ready after", f"{server.ready:.2f} s", "at most 1 s", server.ready <= 1)
        table.add("serve, idle memory", f"{server.memory_mb():.0f} MB", "under 100 MB", server.memory_mb() < 100)
        warm(data / "belfry.sqlite")
        pages(server, table)
        entering(server, data, first_password, table)
        turning(server, data, table)
        peers(server, data, work, table)
        table.add("serve, memory after that", f"{server.memory_mb():.0f} MB", "under 100 MB", server.memory_mb() < 100)
    figures(data, table)
    size = (data / "belfry.sqlite").stat().st_size / 2**30
    text = (HERE / "heading.md").read_text().format(facts=facts(), size=f"{size:.1f}", table=table.markdown())
    results.write_text(text)
    return 0 if all(row[3] != "MISSED" for row in table.rows) else 1


if __name__ == "__main__":
    sys.exit(main())
