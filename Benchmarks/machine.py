"""What the machine is on which something was measured."""

import datetime
import os
import platform
import re
import sqlite3
import subprocess
from pathlib import Path


def facts() -> str:
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]) / 2**20
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    lines = [
        f"{datetime.date.today()}, load {os.getloadavg()[0]:.1f} at the end",
        f"{cpu[1] if cpu else platform.machine()}, {os.cpu_count()} processors, {memory:.0f} GB",
        f"{platform.platform()}, {swift}, SQLite {sqlite3.sqlite_version}, Python {platform.python_version()}",
    ]
    return "\n".join(f"- {line}" for line in lines)
