"""Writes so many megabytes of report prose, from the passages of the audit's corpus, numbers varied."""
import pathlib
import random
import re
import sys

chance = random.Random(1)
corpus = pathlib.Path("Tests/AuditTests/Corpus")
lines = [
    line for file in sorted(corpus.glob("*.txt")) for line in file.read_text().splitlines()
    if line and not line.startswith(("# ", "> "))
]
left = int(float(sys.argv[1]) * 1_000_000)
while left > 0:
    line = chance.choice(lines)
    if chance.random() < 0.3:
        line = re.sub(r"\d{3,4}", lambda found: str(chance.randint(100, 9999)), line, count=1)
    left -= len(line.encode()) + 1
    print(line)
