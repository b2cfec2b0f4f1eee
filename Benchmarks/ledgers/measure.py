"""Ledgers in and out, in one run on one machine: both sides of each ratio in turns, the middle of three."""

import csv
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

from python_calamine import CalamineWorkbook

HERE = Path(__file__).resolve().parent
RELEASE = Path(os.environ.get("BELFRY_BENCH_BUILD", HERE.parent.parent / ".build/release"))
ROWS = int(os.environ.get("BELFRY_BENCH_ROWS", "100000"))
COLUMNS = 20
TURNS = 3


def line(*command: object) -> dict:
    done = subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def calamine(path: Path) -> float:
    begun = time.monotonic()
    for _ in CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).iter_rows():
        pass
    return time.monotonic() - begun


def tell(name: str, ours: float, theirs: float, most: float, more: str = "") -> bool:
    ratio = ours / theirs
    print(f"{name:44} {ours:7.2f} s against {theirs:7.2f} s = {ratio:5.2f}, at most {most:.2f}  "
          f"{'met' if ratio <= most else 'MISSED'} {more}", flush=True)
    return ratio <= most


def workbooks(work: Path) -> bool:
    ours, theirs = work / "ours.xlsx", work / "theirs.xlsx"
    written, peer = [], []
    for _ in range(TURNS):
        written.append(line(RELEASE / "Bench", "write", ours, ROWS, COLUMNS))
        peer.append(line(work / "write", theirs, ROWS, COLUMNS)["seconds"])
    memory = f"peak {written[0]['peak_mb']} MB"
    out = tell("xlsx out, against libxlsxwriter", statistics.median(w["seconds"] for w in written),
               statistics.median(peer), 1.2, memory)
    read, other = [], []
    for _ in range(TURNS):
        read.append(line(RELEASE / "Bench", "read", ours))
        other.append(calamine(ours))
    memory = f"peak {read[0]['peak_mb']} MB"
    inside = tell("xlsx in, against calamine", statistics.median(r["seconds"] for r in read),
                  statistics.median(other), 1.0, memory)
    return out and inside


def plain(work: Path, data: Path, table: str, clear: dict[str, list[str]]) -> float:
    """sqlite3 .import of the same rows into a table with the same columns and indexes as the register's, and nothing
    beside it: no journal, no search, and what the register keeps sealed in clear."""
    file, csv_file = work / "plain.sqlite", work / "plain.csv"
    file.unlink(missing_ok=True)
    with sqlite3.connect(data / "belfry.sqlite") as kept, csv_file.open("w", encoding="utf-8", newline="") as out:
        schema = [sql for sql, in kept.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", [table])]
        rows = kept.execute(f"SELECT * FROM {table} ORDER BY id")
        columns = [column[0] for column in rows.description]
        writer = csv.writer(out)
        for number, row in enumerate(rows):
            row = list(row)
            for column, values in clear.items():
                row[columns.index(column)] = values[number]
            writer.writerow(row)
    script = ";\n".join(schema) + f";\n.mode csv\n.import {csv_file} {table}\n"
    begun = time.monotonic()
    subprocess.run(["sqlite3", str(file)], input=script, check=True, text=True)
    return time.monotonic() - begun


def bureau(work: Path) -> Path:
    data = work / "bureau"
    shutil.rmtree(data, ignore_errors=True)
    subprocess.run([RELEASE / "belfry", "init", "--name", "Bench", "--code", "bench", "--region", "990000",
                    "--data", data], check=True, capture_output=True)
    base = work / "base.csv"
    base.write_text("name,short_name,kind,opened_on\nO,O,office,2000-01-01\n", encoding="utf-8")
    bring(data, "unit", base)
    base.write_text("name,code,kind,formed_on\nT,320404099,subdistrict,2000-01-01\n", encoding="utf-8")
    bring(data, "place", base)
    base.write_text("name,level,place,founded_on\nM,township,T,2010-01-01\n", encoding="utf-8")
    bring(data, "mediation_org", base)
    return data


def bring(data: Path, register: str, ledger: Path) -> float:
    begun = time.monotonic()
    done = subprocess.run([RELEASE / "belfry", "import", register, ledger, "--json", "--data", data],
                          capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stdout[:2000] + done.stderr[:2000])
    return time.monotonic() - begun


def imports(work: Path) -> bool:
    honours, disputes = work / "honours.csv", work / "disputes.csv"
    with honours.open("w", encoding="utf-8") as file:
        file.write("place,level,applied_on,batch,document\n")
        for row in range(ROWS):
            file.write(f"T,district,2018-0{row % 6 + 1}-{row % 28 + 1:02},Batch {row % 40},Document {row}\n")
    with disputes.open("w", encoding="utf-8") as file:
        file.write("received_on,source,org,kind,persons_involved,amount,brief\n")
        for row in range(ROWS):
            file.write(f"2019-0{row % 6 + 1}-{row % 28 + 1:02},application,M,family,2,{row % 9000}.50,"
                       f"楼上漏水引发的第{row}件纠纷双方同意修缮\n")
    briefs = [line.rsplit(",", 1)[1] for line in disputes.read_text(encoding="utf-8").splitlines()[1:]]
    races = [("village_honour", honours, {}, 4.0), ("dispute", disputes, {"brief": briefs}, 8.0)]
    met = True
    for register, ledger, clear, most in races:
        ours, theirs = [], []
        for _ in range(TURNS):
            data = bureau(work)
            ours.append(bring(data, register, ledger))
            theirs.append(plain(work, data, register, clear))
        name = f"{ROWS} rows of {register} in, against .import"
        met = tell(name, statistics.median(ours), statistics.median(theirs), most) and met
    return met


def main() -> int:
    work = Path(sys.argv[1])
    met = workbooks(work)
    return 0 if imports(work) and met else 1


if __name__ == "__main__":
    sys.exit(main())
